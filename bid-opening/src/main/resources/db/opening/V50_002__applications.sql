-- Applications for prequalification are opened in a hall of their own and tell no offer.
alter table hall drop constraint hall_envelope_check;
alter table hall alter envelope type varchar(11);
alter table hall add constraint hall_envelope_check
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE', 'APPLICATION'));

alter table hall_bid drop constraint hall_bid_has_offer;
alter table hall_bid drop constraint hall_bid_envelope_check;
alter table hall_bid alter envelope type varchar(11);
alter table hall_bid add constraint hall_bid_envelope_check
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE', 'APPLICATION'));
alter table hall_bid add constraint hall_bid_has_offer
    check ((state = 'OPENED' and envelope not in ('TECHNICAL', 'APPLICATION')) = (price is not null));
