-- Simulations wait in a queue of their own: a scheduler that finds tasks of another in its table deletes them after 14 days.
create table scheduled_simulations (like scheduled_tasks including all);
insert into scheduled_simulations select * from scheduled_tasks where task_name = 'simulation';
delete from scheduled_tasks where task_name = 'simulation';
