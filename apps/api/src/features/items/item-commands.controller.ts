import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ItemCommand } from '@qayidis/domain/plans';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch } from '../../platform/http/index.js';
import { CaseItemsQueries } from './case-items.queries.js';
import {
  AddEvidenceRequest,
  CancelItemRequest,
  DeliverItemRequest,
  ItemCommentRequest,
  VerifyItemRequest,
} from './dto/item.requests.js';
import type { ItemResponse } from './dto/item.response.js';
import type { ItemBody } from './item-changes.js';
import { ItemCommandRoute } from './item-command-route.js';
import { Items } from './items.service.js';

/** The commands of casework on one item; settling is finance's. */
@ApiTags('items')
@Controller('items')
export class ItemCommandsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly items: Items,
    private readonly queries: CaseItemsQueries,
  ) {}

  @ItemCommandRoute('order', 'item.order')
  order(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'ORDER');
  }

  @ItemCommandRoute('deliver', 'item.deliver')
  deliver(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DeliverItemRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'DELIVER', body);
  }

  @ItemCommandRoute('add-evidence', 'item.add-evidence')
  addEvidence(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AddEvidenceRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'ADD_EVIDENCE', body);
  }

  @ItemCommandRoute('verify', 'item.verify')
  verify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: VerifyItemRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'VERIFY', body);
  }

  @ItemCommandRoute('cancel', 'item.cancel')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CancelItemRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'CANCEL', body);
  }

  @ItemCommandRoute('return-goods', 'item.return-goods')
  returnGoods(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ItemCommentRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'RETURN_GOODS', body);
  }

  @ItemCommandRoute('verify-return', 'item.verify-return')
  verifyReturn(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'VERIFY_RETURN');
  }

  @ItemCommandRoute('approve-immediate-help', 'item.approve-immediate-help')
  approveImmediateHelp(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'APPROVE_IMMEDIATE_HELP');
  }

  @ItemCommandRoute('refuse-immediate-help', 'item.refuse-immediate-help')
  refuseImmediateHelp(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ItemCommentRequest,
  ): Promise<ItemResponse> {
    return this.run(actor, [id, version], 'REFUSE_IMMEDIATE_HELP', body);
  }

  private run(
    actor: Actor,
    [id, version]: readonly [string, number],
    command: ItemCommand,
    body: ItemBody = {},
  ): Promise<ItemResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const caseId = await this.items.command(tx, id, version, command, body);
      return this.queries.one(tx, caseId, id);
    });
  }
}
