-- A hall for each of the times at which envelopes of a lot are opened: whole bids or technical parts at the deadline, prices
-- in a session of their own.
alter table hall add envelope varchar(10) not null default 'WHOLE'
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE'));
alter table hall add code varchar(25);
update hall set code = lot_code;
alter table hall alter column code set not null;
alter table hall add constraint hall_code_once unique (code);
alter table hall drop constraint hall_lot_code_key;
alter table hall add constraint hall_once_an_envelope unique (lot_code, envelope);

alter table hall_bid add envelope varchar(10) not null default 'WHOLE'
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE'));
alter table hall_bid drop constraint hall_bid_check;
alter table hall_bid add constraint hall_bid_has_offer
    check ((state = 'OPENED' and envelope <> 'TECHNICAL') = (price is not null));
