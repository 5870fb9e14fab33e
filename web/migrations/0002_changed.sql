-- When a case was last changed is the time of its last event; it is not kept beside it.
alter table cases drop column changed_at;
