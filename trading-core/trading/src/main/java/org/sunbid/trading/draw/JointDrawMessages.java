package org.sunbid.trading.draw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about joint draws, for every page that shows one. */
@MessageBundle("jointdraw")
public interface JointDrawMessages {

    @Message("联合抽取由交易平台、监督平台、招标人（代理机构）三方各提供随机数：先依次承诺，再公布，任何一方都不能预知结果。")
    String lead();

    @Message("参与方")
    String party();

    @Message("承诺")
    String committed();

    @Message("公布")
    String revealed();

    @Message("{#when role}{#is PLATFORM}交易平台{#is SUPERVISION}监督平台{#is LENDER}出借专家的平台{#else}招标人（代理机构）{/when}")
    String role(JointDrawProgress.Role role);

    @Message("{#if yes}已完成{#else}等待中{/if}")
    String done(boolean yes);

    @Message(
            "{#when state}{#is ANNOUNCED}等待监督平台提交承诺值。{#is JOINED}等待招标人（代理机构）提供随机内容。{#is CLOSED}各方均已承诺，等待监督平台公布随机数。{#is REVEALED}随机数已齐备，等待异地平台抽取；项目暂停的，恢复后抽取。{#is DRAWN}抽取完成。{#else}本次抽取作废。{/when}")
    String state(JointDrawState state);

    @Message(
            "{#when role}{#is PLATFORM}交易平台{#is SUPERVISION}监督平台{#is LENDER}出借专家的平台{#else}招标人（代理机构）{/when}未在规定时间内完成，本次抽取作废，可以重新申请。")
    String voided(JointDrawProgress.Role role);
}
