package org.sunbid.supervision.draw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.network.message.DrawPurpose;

/** Words about draws. */
@MessageBundle("draws")
public interface DrawMessages {

    @Message("联合抽取")
    String title();

    @Message("交易平台、监督平台和招标人（代理机构）三方各提供随机数：先全部承诺，再公布。结果由任何人重放验证。")
    String lead();

    @Message("{#when purpose}{#is PANEL}评标专家{#is TIE}并列名次{#else}评标系数{/when}")
    String purpose(DrawPurpose purpose);

    @Message(
            "{#when state}{#is JOINED}监督平台已承诺，待招标人提供{#is REVEALED}监督平台已公布，待结果{#is DRAWN}重放一致{#is BROKEN}重放不一致{#is VOID}作废{#else}监督平台拒绝公布{/when}")
    String state(SupervisedDrawState state);

    @Message("参与方")
    String party();

    @Message("承诺")
    String committed();

    @Message("随机数")
    String revealed();

    @Message("{#if yes}是{#else}否{/if}")
    String yes(boolean yes);

    @Message("{#switch name}{#case 'platform'}交易平台{#case 'supervision'}监督平台{#case}招标人（代理机构） {name}{/switch}")
    String party_name(String name);

    @Message("名单")
    String list();

    @Message("名单人数或项数")
    String candidates();

    @Message("抽取数")
    String picks();

    @Message("抽取记录")
    String transcript();

    @Message("下载")
    String download();

    @Message(
            "{#switch name}{#case 'platform'}交易平台{#case 'supervision'}监督平台{#case}招标人（代理机构） {name}{/switch}未在规定时间内提供随机数，本次抽取作废。")
    String voided(String name);
}
