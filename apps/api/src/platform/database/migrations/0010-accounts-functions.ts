/** A SECURITY DEFINER function and who may call it. */
interface DefinerFunction {
  readonly sql: string;
  readonly callers: string;
}

const DEFINER = 'security definer set search_path = public, pg_catalog';

/**
 * Who a token belongs to, if its session is alive: one round trip per request, outside a transaction. Activity
 * is noted at most once a minute, so a session may end up to a minute early, never late.
 */
const READ_SESSION = `create function app.read_session(digest bytea)
  returns table (id uuid, stage text, user_id uuid, role text, organisation_id uuid, programme_id uuid,
    authenticated_at timestamptz, expires_at timestamptz, idle_ends_at timestamptz, seen_now timestamptz)
  language sql volatile ${DEFINER} as $$
    with alive as (
      select s.*, u.role, u.organisation_id, u.programme_id, app.now() as seen_now
      from sessions s join users u on u.id = s.user_id
      where s.token_hash = digest and u.status = 'ACTIVE' and app.now() < s.expires_at
        and app.now() < s.last_seen_at + make_interval(secs => s.idle_seconds)),
    touched as (
      update sessions s set last_seen_at = a.seen_now from alive a
      where s.id = a.id and a.last_seen_at <= a.seen_now - interval '1 minute')
    select a.id, a.stage, a.user_id, a.role, a.organisation_id, a.programme_id, a.authenticated_at,
      a.expires_at, a.seen_now + make_interval(secs => a.idle_seconds), a.seen_now
    from alive a
  $$`;

/** What a sign-in has to know about an address, before anybody is signed in. */
const SIGN_IN_ACCOUNT = `create function app.sign_in_account(address text, network_key bytea)
  returns table (id uuid, role text, status text, email text, password_hash text, has_factor boolean,
    network_known boolean)
  language sql stable ${DEFINER} as $$
    select u.id, u.role, u.status, u.email, u.password_hash,
      exists (select 1 from second_factors f where f.user_id = u.id and f.confirmed_at is not null),
      exists (select 1 from known_networks n where n.user_id = u.id and n.network = network_key
        and n.seen_at > app.now() - interval '90 days')
    from users u where lower(u.email) = lower(address)
  $$`;

/** Whose link it is, while it can be used. */
const ACCOUNT_OF_LINK = `create function app.account_of_link(digest bytea)
  returns table (user_id uuid, purpose text, email text, name text, organisation text, expires_at timestamptz)
  language sql stable ${DEFINER} as $$
    select u.id, l.purpose, u.email, u.name, o.name, l.expires_at
    from account_links l join users u on u.id = l.user_id
      left join organisations o on o.id = u.organisation_id
    where l.token_hash = digest and l.used_at is null and l.expires_at > app.now() and u.status <> 'DISABLED'
      and (l.purpose = 'INVITATION') = (u.status = 'INVITED')
  $$`;

/**
 * Uses a link: sets the password, opens an invited account, ends every session and every other link.
 * Null when the link was used in the meantime. The second factor stays as it is (ASVS 6.4.3).
 */
const USE_ACCOUNT_LINK = `create function app.use_account_link(digest bytea, new_hash text)
  returns uuid language plpgsql volatile ${DEFINER} as $$
    declare owner uuid;
    begin
      update account_links l set used_at = app.now()
        where l.token_hash = digest and l.used_at is null
          and l.user_id in (select a.user_id from app.account_of_link(digest) a)
        returning l.user_id into owner;
      if owner is null then return null; end if;
      update users u set password_hash = new_hash, version = u.version + 1, updated_at = app.now(),
          status = case u.status when 'INVITED' then 'ACTIVE' else u.status end
        where u.id = owner;
      update account_links l set used_at = app.now() where l.user_id = owner and l.used_at is null;
      delete from sessions s where s.user_id = owner;
      return owner;
    end $$`;

/** The address that a link is mailed to; for the worker. */
const LINK_TO_MAIL = `create function app.link_to_mail(link uuid)
  returns table (purpose text, email text, name text, locale text, expires_at timestamptz)
  language sql stable ${DEFINER} as $$
    select l.purpose, u.email, u.name, u.locale, l.expires_at
    from account_links l join users u on u.id = l.user_id
    where l.id = link and l.used_at is null and l.expires_at > app.now() and u.status <> 'DISABLED'
  $$`;

export const ACCOUNT_FUNCTIONS: readonly DefinerFunction[] = [
  { sql: READ_SESSION, callers: 'app_login, r_public' },
  { sql: SIGN_IN_ACCOUNT, callers: 'r_public' },
  { sql: ACCOUNT_OF_LINK, callers: 'r_public' },
  { sql: USE_ACCOUNT_LINK, callers: 'r_public' },
  { sql: LINK_TO_MAIL, callers: 'r_worker' },
];

/**
 * Takes one try from every counter, or from none when one of them is used up. Answers the seconds to wait, 0
 * when taken. Taken before the password is compared, so that parallel guesses are counted too.
 */
const THROTTLE_TAKE = `create function app.throttle_take(keys bytea[], ceilings integer[], seconds integer[])
  returns integer language plpgsql volatile ${DEFINER} as $$
    declare wait integer;
    begin
      delete from throttle_counters c where c.ctid in
        (select o.ctid from throttle_counters o where o.window_ends_at < app.now() - interval '1 day'
          limit 20 for update skip locked);
      insert into throttle_counters (key, window_ends_at, hits)
        select k.key, app.now() + make_interval(secs => k.span), 0
        from unnest(keys, seconds) as k(key, span) order by k.key on conflict do nothing;
      perform 1 from throttle_counters c where c.key = any(keys) order by c.key for update;
      update throttle_counters c set hits = 0, window_ends_at = app.now() + make_interval(secs => k.span)
        from unnest(keys, seconds) as k(key, span) where c.key = k.key and c.window_ends_at <= app.now();
      select max(ceil(extract(epoch from c.window_ends_at - app.now())))::integer into wait
        from throttle_counters c join unnest(keys, ceilings) as k(key, ceiling) on k.key = c.key
        where c.hits >= k.ceiling;
      if wait is not null then return wait; end if;
      update throttle_counters c set hits = c.hits + 1 where c.key = any(keys);
      return 0;
    end $$`;

/** Gives a try back that was no failure after all; \`forgotten\` counters start anew. */
const THROTTLE_GIVE_BACK = `create function app.throttle_give_back(keys bytea[], forgotten bytea[])
  returns void language plpgsql volatile ${DEFINER} as $$
    begin
      perform 1 from throttle_counters c where c.key = any(keys) order by c.key for update;
      update throttle_counters c
        set hits = case when c.key = any(forgotten) then 0 else greatest(c.hits - 1, 0) end
        where c.key = any(keys);
    end $$`;

export const THROTTLE_FUNCTIONS: readonly DefinerFunction[] = [
  { sql: THROTTLE_TAKE, callers: 'r_public' },
  { sql: THROTTLE_GIVE_BACK, callers: 'r_public' },
];
