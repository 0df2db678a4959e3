-- In how many envelopes the bids of a tender come; custodians make a key for each (PROTOCOL.md §16.1).
alter table tender add envelopes varchar(3) not null default 'ONE' check (envelopes in ('ONE', 'TWO'));

alter table key_ceremony add envelope varchar(10) not null default 'WHOLE'
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE'));
drop index key_ceremony_of_tender;
create unique index key_ceremony_of_tender on key_ceremony (tender_code, envelope) where state <> 'VOID';

-- a bid that was rejected on its technical part has a price that nobody knows
alter table ranked_bid alter column price drop not null;
alter table ranked_bid add constraint ranked_bid_has_price check (rejected or price is not null);
