import { Module } from '@nestjs/common';
import { FEATURES } from '../../src/features/index.js';
import { createTestApp, type TestApp } from '../create-test-app.js';
import { ProbesController } from './probe.controller.js';

@Module({ controllers: [ProbesController] })
class ProbesModule {}

/** The product with some more routes, at which the frame of every route is tried. */
export const createFrameApp = (
  options: Parameters<typeof createTestApp>[0] = {},
): Promise<TestApp> => createTestApp({ ...options, features: [...FEATURES, ProbesModule] });
