export { MentorsModule } from './mentors.module.js';
