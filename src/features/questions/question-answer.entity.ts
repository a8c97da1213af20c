import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { User } from '../users/user.entity.js';
import { ItemQuestion } from './item-question.entity.js';

/** The driftsherre's answer, one to a question. Only ever added to. */
@Entity('question_answer')
@Check('question_answer_text', `"text" ~ '\\S' AND char_length("text") <= 2000`)
export class QuestionAnswer {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_question_answer' })
  id: number;

  @Column({ type: 'int', name: 'question_id' })
  questionId: number;

  @OneToOne(
    () => ItemQuestion,
    (question) => question.answer,
  )
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'FK_question_answer_question_id' })
  question: Relation<ItemQuestion>;

  @Column({ type: 'int', name: 'answered_by' })
  answeredBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'FK_question_answer_answered_by' })
  answeredByUser: Relation<User>;

  @TextColumn()
  text: string;

  @TimeColumn({ name: 'answered_at', default: () => 'now()' })
  answeredAt: Date;
}
