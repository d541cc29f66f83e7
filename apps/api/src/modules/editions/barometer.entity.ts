import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('barometer')
export class Barometer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  name!: string;
}
