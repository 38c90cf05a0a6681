-- What only grows is closed to the role of the service as well; the triggers also guard against the owner.
do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        revoke update, delete on draft_edit, publication, published_week from hillsboro_service;
    end if;
exception
    when insufficient_privilege then null;
end $$;
