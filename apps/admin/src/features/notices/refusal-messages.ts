import { putOffRules } from '#/lib/codes/put-off';
import { addRefusals } from '#/lib/problems';

addRefusals(putOffRules);
