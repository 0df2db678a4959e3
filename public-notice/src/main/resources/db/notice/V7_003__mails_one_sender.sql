-- Whoever takes a mail has it alone until then; a mail that could not be sent is tried again then.
alter table notice_mail add column try_after timestamptz not null default '-infinity';
