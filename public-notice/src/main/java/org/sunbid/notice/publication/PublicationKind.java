package org.sunbid.notice.publication;

/** Sorts of publications. */
public enum PublicationKind {
    /** 招标公告. */
    TENDER(false),
    /** 澄清、更正公告. */
    CLARIFICATION(true),
    /** 暂停公告. */
    SUSPENSION(true),
    /** 恢复公告. */
    RESUMPTION(true),
    /** 流标公告. */
    FAILURE(true),
    /** 开标开始. */
    OPENING(false),
    /** 开标记录. */
    RECORD(false),
    /** 中标候选人公示. */
    CANDIDATES(false),
    /** 中标结果公告. */
    AWARD(false),
    /** 取消中标公告. */
    CANCELLATION(true),
    /** 合同公告. */
    CONTRACT(false);

    private final boolean correction;

    PublicationKind(boolean correction) {
        this.correction = correction;
    }

    /** Whoever has downloaded the documents has to learn of it (REG 21, 22). */
    public boolean correction() {
        return correction;
    }
}
