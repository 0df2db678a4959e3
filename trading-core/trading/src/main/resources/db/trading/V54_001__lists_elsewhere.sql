-- A list of a joint draw may lie at another platform: it told the hash and how many stand on it, and draws by itself.
alter table joint_draw_list alter column candidates drop not null;
alter table joint_draw_list
    add column holder varchar(63),
    add column request_hash varchar(64),
    add column listed integer check (listed >= picks),
    add column transcript text;
alter table joint_draw_list add check ((holder is null) = (candidates is not null));
alter table joint_draw_list add check ((holder is null) = (request_hash is null) and (holder is null) = (listed is null));
alter table joint_draw_list add check (transcript is null or holder is not null);
alter table joint_draw add column shares_told boolean not null default false;
