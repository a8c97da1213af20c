import type { RuleContext } from './context.js';
import { plOf } from './parameters.js';

/** The same context under other values: all that follows from them, the P/L and its place in the chain, is others too. */
export function withParameters(context: RuleContext, parameters: ReadonlyMap<string, string>): RuleContext {
  const pl = plOf(parameters) ?? context.pl;
  return { ...context, parameters, pl, plChain: new Map([...context.plChain, [context.year, pl]]) };
}
