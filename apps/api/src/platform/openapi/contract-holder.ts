import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The contract of the running application, made when it is first asked for. */
@Injectable()
export class ContractHolder {
  private build: (() => OpenAPIObject) | null = null;
  private built: OpenAPIObject | null = null;

  /** The application exists only after its modules do; whoever makes it hands it over here. */
  buildBy(build: () => OpenAPIObject): void {
    this.build = build;
  }

  document(): OpenAPIObject | null {
    this.built ??= this.build?.() ?? null;
    return this.built;
  }
}
