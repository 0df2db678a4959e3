package org.sunbid.platform.clock;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.platform.clock.ClockState.Verdict;

/** Words of the page of clocks. */
@MessageBundle("clock")
public interface ClockMessages {

    @Message("时钟")
    String clocks();

    @Message("各节点的时钟")
    String title();

    @Message("截止时间、开标时间一律以数据库时钟为准。各节点的本机时钟每五秒比对一次；偏差超过一秒的节点不主持开标，由其他节点接替。")
    String lead();

    @Message("没有配置时间服务器，只与数据库比对。配置项：")
    String not_configured();

    @Message("节点")
    String node();

    @Message("比数据库快")
    String ahead_of_database();

    @Message("比时间服务器快")
    String ahead_of_servers();

    @Message("{millis} 毫秒")
    String millis(long millis);

    @Message("最近比对")
    String looked_at();

    @Message("结论")
    String state();

    @Message("还没有节点比对过时钟。")
    String none();

    @Message("{#when verdict}{#is RIGHT}准确{#is UNCHECKED}时间服务器无应答{#is OFF}偏差过大，不主持开标{/when}")
    String verdict(Verdict verdict);
}
