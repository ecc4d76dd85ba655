import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { Permission } from '@qayidis/domain/permissions';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/create-app.js';
import { FEATURES } from '../../src/features/index.js';
import { Public, RequirePermission } from '../../src/platform/http/index.js';
import { createLogger } from '../../src/platform/logging/index.js';
import { apiDocument } from '../../src/platform/openapi/index.js';
import { createTestApp } from '../create-test-app.js';
import { testConfig } from '../test-config.js';

@Controller('open-doors')
class OpenDoorsController {
  @Get() list(): string {
    return 'come in';
  }
}

@Controller('two-minds')
class TwoMindsController {
  @Get() @Public() @RequirePermission('case.read') list(): string {
    return 'come in, or not';
  }
}

@Controller('strange-words')
class StrangeWordsController {
  @Get() @RequirePermission('case.invented' as Permission) list(): string {
    return 'nobody';
  }
}

@Controller('doubles')
class LawfulTwinController {
  @Get() @RequirePermission('case.read') list(): string {
    return 'the other one';
  }
}
Object.defineProperty(LawfulTwinController, 'name', { value: 'CasesController' });

@Controller('lawful')
class LawfulController {
  @Get() @RequirePermission('case.read') list(): string {
    return 'those who may';
  }
}

const holding = (controller: new () => object) => {
  @Module({ controllers: [controller] })
  class PlantedModule {}
  return PlantedModule;
};

const startWith = async (controller: new () => object): Promise<void> => {
  const app = await createTestApp({ features: [...FEATURES, holding(controller)] });
  await app.close();
};

describe('the start is refused', () => {
  it('with a route that names no permission and is not public', () =>
    expect(startWith(OpenDoorsController)).rejects.toThrow(/Routes need either .*openDoors.list/));
  it('with a route that is both', () =>
    expect(startWith(TwoMindsController)).rejects.toThrow(/Routes need either .*twoMinds.list/));
  it('with a permission that is not in the matrix', () =>
    expect(startWith(StrangeWordsController)).rejects.toThrow(/strangeWords.list/));
  it('with a second route of the same name', () =>
    expect(startWith(LawfulTwinController)).rejects.toThrow(/share a name: cases.list/));
  it('not with a route that names one', () => startWith(LawfulController));
});

describe('the contract', () => {
  it('differs from the committed one as soon as there is one route more', async () => {
    const config = testConfig();
    const logger = createLogger(config);
    const documentOf = async (features: readonly unknown[]) => {
      const module = AppModule.with(config, logger, features as typeof FEATURES);
      return apiDocument(await createApp(module, config, logger, { preview: true }));
    };
    const [before, after] = [
      await documentOf(FEATURES),
      await documentOf([...FEATURES, holding(LawfulController)]),
    ];
    expect(Object.keys(after.paths)).toHaveLength(Object.keys(before.paths).length + 1);
  });
});
