package org.sunbid.network.operation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.network.operation.NetworkView.State;

/** Words of the network page. */
@MessageBundle("network")
public interface NetworkMessages {

    @Message("网络")
    String network();

    @Message("平台之间的消息")
    String title();

    @Message("每条消息由发出平台签名、编号并与前一条相连；这里显示本平台收发的情况。")
    String lead();

    @Message("本平台")
    String self();

    @Message("待编号")
    String unnumbered();

    @Message("未能处理")
    String dead();

    @Message("警报")
    String alerts();

    @Message("相连平台")
    String peers();

    @Message("没有配置其他平台。")
    String no_peers();

    @Message("本平台没有签名密钥，消息无法发出。")
    String no_key();

    @Message("最近应答")
    String reached();

    @Message("从未")
    String never();

    @Message("发出的消息")
    String sent();

    @Message("收到的消息")
    String heard();

    @Message("对象")
    String audience();

    @Message("最后编号")
    String last();

    @Message("对方已收到")
    String acknowledged();

    @Message("已处理")
    String handled();

    @Message("滞后")
    String lag();

    @Message("等待前序")
    String waiting();

    @Message("尚无")
    String none();

    @Message("未能处理的消息")
    String dead_letters();

    @Message("没有未能处理的消息。")
    String no_dead_letters();

    @Message("消息")
    String letter();

    @Message("发出平台")
    String issuer();

    @Message("编号")
    String number();

    @Message("发生时间")
    String occurred();

    @Message("原因")
    String reason();

    @Message("尝试 {times} 次")
    String attempts(int times);

    @Message("重新处理")
    String replay();

    @Message("链已停止")
    String stopped();

    @Message("重新获取")
    String restart();

    @Message("没有警报。")
    String no_alerts();

    @Message("发现时间")
    String raised();

    @Message("次数")
    String times();

    @Message("已恢复")
    String cleared();

    @Message("仍存在")
    String standing();

    @Message("{#when state}{#is GOOD}正常{#is CATCHING_UP}同步中{#is FAILING}不通{#is NOT_PINNED}未登记证书{#else}尚无往来{/when}")
    String state(State state);

    @Message("{#if audience == 'PUBLIC'}公开{#else if audience == 'SUPERVISION'}监督{#else}专送{/if}")
    String audience_name(String audience);

    @Message(
            "{#switch kind}{#case 'network.gap'}缺少消息{#case 'network.chain-broken'}链断裂{#case 'network.forked'}同号不同文{#case 'network.signature-invalid'}签名不符{#case 'network.certificate-untrusted'}证书不受信任{#case 'network.issuer-behind'}发出平台丢失消息{#case 'network.unknown-type'}不认识的消息类型{#case 'network.payload-unreadable'}内容无法读取{#case 'network.handler-failed'}处理失败{#case}{kind}{/switch}")
    String kind(String kind);
}
