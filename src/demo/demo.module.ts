import { Module } from '@nestjs/common';
import { ReviewModule } from '../features/review/review.module.js';
import { TakstbilagModule } from '../features/takstbilag/takstbilag.module.js';
import { UsersModule } from '../features/users/users.module.js';
import { SeedWorld } from './seed-world.service.js';

/** The demo world, for who has no data of their own yet. */
@Module({ imports: [ReviewModule, TakstbilagModule, UsersModule], providers: [SeedWorld], exports: [SeedWorld] })
export class DemoModule {}
