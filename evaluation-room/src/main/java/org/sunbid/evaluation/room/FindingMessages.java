package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the opening noted about a bid, in the words of the room; the names are those the hall hands over. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message("开标提示")
    String title();

    @Message("超过最高投标限价")
    String price_above_cap();

    @Message("含有异常文件，请谨慎打开")
    String harmful_document();

    @Message("不接受联合体投标（条例第 37 条）")
    String consortium_not_accepted();

    @Message("联合体成员超过允许的家数（条例第 37 条）")
    String consortium_too_large();

    @Message("缺少联合体协议（条例第 51 条第 2 项）")
    String consortium_agreement_missing();

    @Message("联合体成员的统一社会信用代码有误")
    String consortium_member_code();

    @Message("联合体一方在同一标段另行投标，相关投标均无效（条例第 37 条）")
    String consortium_member_bids_twice();
}
