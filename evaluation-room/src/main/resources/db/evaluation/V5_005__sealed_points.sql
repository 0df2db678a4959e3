-- Points are sealed until all are shown. Readable ones of before are sealed at the next start, before the first request.
alter table member_score
    add sealed_points text check (sealed_points like 's1.%'),
    alter points drop not null,
    add constraint member_score_has_points check ((points is null) <> (sealed_points is null));
