-- Bids in two envelopes, technical and price, sealed apart and opened at different times.
alter table bid add envelope varchar(10) not null default 'WHOLE'
    check (envelope in ('WHOLE', 'TECHNICAL', 'PRICE'));

-- one bid of a bidder counts, of each envelope (REG 51 (4))
drop index bid_counts_once;
create unique index bid_counts_once on bid (lot_code, bidder_uscc, envelope) where state = 'SEALED';

alter table bid drop constraint bid_state_check;
alter table bid add constraint bid_state_check check (state in
    ('UPLOADING', 'SEALED', 'SUPERSEDED', 'WITHDRAWN_BY_BIDDER', 'LAPSED', 'LEFT_CLOSED', 'OPENED', 'REVOKED',
     'WITHDRAWN'));
alter table bid add constraint bid_lapsed_is_no_whole check (state <> 'LAPSED' or sealed_at is null or envelope <> 'WHOLE');
alter table bid add constraint bid_left_closed_is_a_price check (state <> 'LEFT_CLOSED' or envelope = 'PRICE');

-- a technical envelope tells no offer
alter table opened_bid alter price drop not null;
alter table opened_bid alter period_days drop not null;
alter table opened_bid alter quality drop not null;
alter table opened_bid alter project_manager drop not null;
alter table opened_bid add constraint opened_bid_offer_is_whole check (
    (price is null) = (period_days is null) and (price is null) = (quality is null)
    and (price is null) = (project_manager is null));

-- the session in which a lot's price envelopes are opened, from the panel's word on
create table price_session (
    lot_code    varchar(23) primary key,
    version     bigint      not null,
    asked_at    timestamptz not null,
    convened_at timestamptz,
    closed_at   timestamptz,
    check (closed_at is null or convened_at is not null)
);
