import { Args, Field, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../context/request-context.js';
import { RowLoader } from '../context/row-loader.js';
import { Ctx } from '../graphql/ctx.decorator.js';
import { DateTimeScalar, UuidScalar } from '../graphql/scalars.js';
import { SignedIn } from '../permissions/declarations.js';
import { failureText } from './job-failures.js';

const jobStates = { queued: 'queued', running: 'running', succeeded: 'succeeded', failed: 'failed' } as const;
registerEnumType(jobStates, { name: 'JobState' });

@ObjectType('Job')
export class JobType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => jobStates)
  state!: keyof typeof jobStates;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  error!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Date | null;
}

const jobRows = new RowLoader<JobType>('job', async (context, ids) => {
  const manager = await context.manager();
  const rows: JobType[] = await manager.query(
    `SELECT id, kind, state, done, total, error, started_at AS "startedAt", finished_at AS "finishedAt" FROM job_progress WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [row.id, Object.assign(row, { error: row.error && failureText(row.error, context.language) })]),
  );
});

/** Reads the progress of a long job, in one query for a list of them; row-level security shows a space its own jobs only. */
export async function findJob(context: RequestContext, id: string | null): Promise<JobType | null> {
  return id === null ? null : jobRows.find(context, id);
}

@Resolver()
export class JobsResolver {
  @SignedIn()
  @Query(() => JobType, { nullable: true })
  job(@Ctx() context: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<JobType | null> {
    return findJob(context, id);
  }
}
