import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { meetingName } from '../../web/meeting-name.js';
import type { Option } from '../../web/ui/select.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { WRITTEN } from './typed-mandate.js';

/** What can be chosen on the forms of a mandate. */
@Injectable()
export class MandateChoices {
  constructor(private readonly dataSource: DataSource) {}

  /** The open meetings of DAS, newest first, or in writing. */
  async meetings(): Promise<Option[]> {
    const meetings = await this.dataSource.manager.find(Meeting, {
      where: { body: 'DAS', state: 'open' },
      order: { heldOn: 'DESC', id: 'DESC' },
    });
    const options = meetings.map((meeting) => ({ value: String(meeting.id), label: meetingName(meeting) }));
    return [...options, { value: WRITTEN, label: 'Skriftlig behandling' }];
  }

  async driftsherrer(): Promise<Option[]> {
    const all = await this.dataSource.manager.find(Organisation);
    return all
      .sort((one, other) => DANISH.compare(one.name, other.name))
      .map(({ code, name }) => ({ value: String(code), label: name }));
  }
}

const DANISH = new Intl.Collator('da');
