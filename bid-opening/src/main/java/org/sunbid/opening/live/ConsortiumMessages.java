package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the hall about organisations that bid together. */
@MessageBundle("consortium")
public interface ConsortiumMessages {

    @Message("联合体牵头人")
    String leader();

    @Message("联合体成员")
    String member();

    @Message("不接受联合体投标")
    String not_accepted();

    @Message("联合体成员超过允许的家数")
    String too_large();

    @Message("缺少联合体协议")
    String agreement_missing();

    @Message("联合体成员的统一社会信用代码有误")
    String member_code();

    @Message("联合体一方重复投标，相关投标均无效")
    String member_bids_twice();
}
