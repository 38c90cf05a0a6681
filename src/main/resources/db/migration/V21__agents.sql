-- Time off is asked for in the agent's zone; who waits for room is served by the time of asking.
alter table time_off add column zone text not null default 'UTC';
alter table time_off alter column zone drop default;
create index time_off_listed on time_off (asked) where state = 'LISTED';

-- Offers whose shift has begun or was changed are looked for every minute.
create index exchange_unfinished on exchange (shift_start) where state in ('OPEN', 'PROPOSED', 'AGREED');
