import { loadShard } from './load-shard.js';

loadShard(3);
