/** Queues in use; each costs a worker process three connections, so there are few. */
export const QUEUES = ['default', 'mail', 'imports'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Payloads are stored in clear text: ids, codes, dates and numbers only, never personal data (security.md 5). */
export type IdPayload = Readonly<Record<string, string | number | boolean | null>>;

/** One kind of job: what it carries, where it runs and how often it is tried. */
export interface JobDefinition<Payload extends IdPayload = IdPayload> {
  /** `<nouns>.<verb>`, unique in the installation. */
  readonly name: string;
  readonly queue: QueueName;
  /** How often it is started before it is parked as failed, 1 to 20. */
  readonly attempts: number;
  /** Wait before the second attempt in milliseconds; doubles with each further one. */
  readonly backoffMs: number;
  /**
   * Id of the job for a payload, where two requests mean one job: a job whose id is still known is not added
   * again. Without it every request is a job of its own.
   */
  readonly jobId?: (payload: Payload) => string;
}

const catalogue = new Map<string, JobDefinition>();

/**
 * Enters a kind of job into the catalogue; called once per kind, at module level.
 * @throws RangeError for a second definition of the same name or figures out of range.
 */
export function defineJob<Payload extends IdPayload>(
  definition: JobDefinition<Payload>,
): JobDefinition<Payload> {
  if (catalogue.has(definition.name)) {
    throw new RangeError(`The job ${definition.name} is defined twice`);
  }
  if (!(definition.attempts >= 1 && definition.attempts <= 20 && definition.backoffMs >= 0)) {
    throw new RangeError(
      `The job ${definition.name} needs 1 to 20 attempts and a backoff of 0 or more`,
    );
  }
  catalogue.set(definition.name, definition as JobDefinition);
  return definition;
}

/** Every kind of job this process knows. */
export const definedJobs = (): readonly JobDefinition[] => [...catalogue.values()];

/** @throws RangeError when nobody defined such a job. */
export function jobNamed(name: string): JobDefinition {
  const found = catalogue.get(name);
  if (!found) throw new RangeError(`No job is called ${name}`);
  return found;
}
