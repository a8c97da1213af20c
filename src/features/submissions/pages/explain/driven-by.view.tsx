import { unexplained } from '../../../../domain/bridge/unexplained.js';
import { DividedStep } from '../../../../web/bridge/divided-step.js';
import { shownSteps } from '../../../../web/bridge/shown-steps.js';
import type { JudgedLine, JudgedUpload } from '../../check/judged-upload.js';
import { ComparedPosts } from './compared-posts.view.js';
import type { ComparedPost } from './cost-comparison.js';

interface DrivenByProps {
  judged: JudgedUpload;
  current: JudgedLine;
  posts: readonly ComparedPost[];
}

/** What drove a change, part by part, and which of it to explain; where it can't be divided, the takstgruppe's posts. */
export const DrivenBy = ({ judged, current, posts }: DrivenByProps) => {
  const { year } = judged.upload;
  const steps = shownSteps(judged.bridges(), current.line.lineKey);
  const divided = steps.line !== null || steps.group !== null;
  if (!divided && posts.length === 0) return null;
  return (
    <section aria-labelledby="driver">
      <h3 id="driver">Hvad driver ændringen?</h3>
      {steps.line && current.explains.rule && <p class="to-explain">{unexplained(steps.line).sentence}</p>}
      {divided ? <DividedStep year={year} {...steps} /> : <ComparedPosts year={year} posts={posts} />}
    </section>
  );
};
