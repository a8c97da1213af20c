import { HttpException } from '@nestjs/common';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { statusOf } from '../../web/refusal-status.js';

/** The answer; a refusal for which there is no form to show again becomes its page. */
export function found<Answer>(answer: Answer | Refused): Answer {
  if (!isRefused(answer)) return answer as Answer;
  throw new HttpException(answer.refusal, statusOf(answer.refusal));
}
