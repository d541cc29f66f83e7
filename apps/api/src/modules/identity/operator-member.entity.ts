import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorRole } from '../../platform/context/access.js';

@Entity('operator_member')
export class OperatorMember {
  @PrimaryColumn('uuid', { name: 'operator_id' })
  operatorId!: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text', { array: true })
  roles!: OperatorRole[];
}
