import { change, number } from '../../../web/format.js';
import { DataTable } from '../../../web/ui/data-table.js';
import type { ComparedPost } from './cost-comparison.js';

interface ComparedPostsProps {
  year: number;
  posts: readonly ComparedPost[];
}

/** What drove a change: the takstgruppe's posts, last year and this. */
export const ComparedPosts = ({ year, posts }: ComparedPostsProps) =>
  posts.length === 0 ? null : (
    <section aria-labelledby="driver">
      <h3 id="driver">Hvad driver ændringen? Takstgruppens tal, kr.</h3>
      <DataTable
        caption={`Takstgruppens omkostninger ${year - 1} og ${year}`}
        rows={posts}
        columns={[
          { label: 'Post', rowHeader: true, cell: ({ label }) => label },
          { label: String(year - 1), numeric: true, cell: ({ before }) => number(before) },
          { label: String(year), numeric: true, cell: ({ now }) => number(now) },
          { label: 'Ændring', numeric: true, cell: (post) => change(post.change) },
        ]}
      />
    </section>
  );
