import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { ProblemError } from '../../../platform/http/index.js';
import { MAX_REGISTER_BYTES } from './uploaded-register.js';

/** What a form may weigh besides its one file. */
const FORM_BYTES = 16_384;

/** A length that is announced as too large is refused before a byte of it is read (security.md 5.2.1). */
@Injectable()
export class AnnouncedLength implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const length = Number(http.getRequest<Request>().headers['content-length'] ?? 0);
    if (length <= MAX_REGISTER_BYTES + FORM_BYTES) return next.handle();
    http.getResponse<Response>().set('Connection', 'close');
    throw new ProblemError('FILE_TOO_LARGE', {
      pointer: '#/file',
      params: { max: MAX_REGISTER_BYTES },
    });
  }
}

/** One file of a form, in memory; an unannounced length ends the reading as soon as it is passed. */
export const OneRegisterFile = FileInterceptor('file', {
  limits: { fileSize: MAX_REGISTER_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
});
