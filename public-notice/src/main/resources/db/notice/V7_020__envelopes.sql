-- In how many envelopes the bids of a tender come.
alter table notice_tender add envelopes integer not null default 1 check (envelopes in (1, 2));
