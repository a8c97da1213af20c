import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND } from '../../domain/refusal.js';
import { AuditService } from '../audit/audit.service.js';
import { Item, maySee, subjectOf } from '../review/item.entity.js';
import { ItemNote } from './item-note.entity.js';
import type { Sent } from './questions.service.js';
import { readMessage } from './read-message.js';

/** Own notes on an item to those who treat it. Nobody is told, and the driftsherre never sees them. */
@Injectable()
export class ItemNotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  async write(who: Who, itemId: number, typed: string): Promise<Sent> {
    return this.dataSource.transaction(async (manager) => {
      const item = await manager.findOne(Item, { where: { id: itemId }, relations: { submission: true } });
      if (!item || !maySee(who, item)) return NOT_FOUND;
      const no = denied('note.write', subjectOf(item), who);
      if (no) return no;
      const read = readMessage(typed, 'Note', 'Skriv, hvad udvalget skal vide.');
      if ('fault' in read) return { faults: [{ field: 'text', message: read.fault }] };
      const { id } = await manager.save(ItemNote, { itemId, userId: who.userId, text: read.text });
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'note.write',
        subject: `item ${itemId}`,
        data: { note: id },
      });
      return { id };
    });
  }
}
