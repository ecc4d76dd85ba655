const BEGUN_SQL = "greatest(r.created_at, r.run_on::timestamp at time zone 'Asia/Baku')";

/** `RecountResponse` of a row `r` of `deadline_recomputations`, null where there is none. */
export const RECOUNT_SQL = `case when r.id is not null then json_build_object('moved', r.moved, 'state', case
    when r.finished_at is not null then 'DONE'
    when r.run_on > app.today() then 'WAITING'
    when ${BEGUN_SQL} < app.now() - interval '3 minutes' then 'STUCK'
    else 'RUNNING' end) end`;
