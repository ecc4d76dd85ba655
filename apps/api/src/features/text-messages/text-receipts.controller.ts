import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, NotIdempotent, ProblemError, Public } from '../../platform/http/index.js';
import { ReceiptAddresses } from '../../platform/texts/index.js';
import { TextReceiptRequest } from './dto/text-receipt.request.js';
import { NOTE_RECEIPT } from './text-messages.jobs.definitions.js';

/**
 * Where a gateway reports what became of a message, by the signed address that it was given with it (REM-56). Who has
 * the address can say that this one message arrived or not, and nothing else.
 */
@ApiTags('text-messages')
@Controller('text-receipts')
@Public()
export class TextReceiptsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly addresses: ReceiptAddresses,
  ) {}

  /** @throws ProblemError LINK_INVALID for an address that was not made here. */
  @Post(':token')
  @NotIdempotent()
  @HttpCode(204)
  @ApiNoContentResponse()
  async note(
    @CurrentActor() actor: Actor,
    @Param('token') token: string,
    @Body() { status, code = null }: TextReceiptRequest,
  ): Promise<void> {
    const messageId = this.addresses.messageOf(token);
    if (messageId === null) throw new ProblemError('LINK_INVALID');
    await this.unitOfWork.run(actor, (tx) => {
      tx.enqueue(NOTE_RECEIPT, { messageId, receipt: status, code });
      return Promise.resolve();
    });
  }
}
