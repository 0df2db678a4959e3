-- Prequalification (REG 15-19): applications go the way of bids, in an envelope of their own that tells no offer.
alter table tender drop constraint tender_envelopes_check;
alter table tender alter envelopes type varchar(11);
alter table tender add constraint tender_envelopes_check check (envelopes in ('ONE', 'TWO', 'APPLICATION'));
alter table tender add constraint tender_application_is_prequalification
    check ((method = 'PREQUALIFICATION') = (envelopes = 'APPLICATION'));

alter table bid drop constraint bid_envelope_check;
alter table bid alter envelope type varchar(11);
alter table bid add constraint bid_envelope_check
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE', 'APPLICATION'));
