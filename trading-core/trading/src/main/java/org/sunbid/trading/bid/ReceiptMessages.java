package org.sunbid.trading.bid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the printed receipt. */
@MessageBundle("receipt")
public interface ReceiptMessages {

    @Message("投标文件递交回执")
    String title();

    @Message("电子招标投标办法第二十七条")
    String subtitle();

    @Message("平台已在投标截止前收到下列加密投标文件。平台不能读取其内容。")
    String statement();

    @Message("招标项目")
    String tender();

    @Message("标段")
    String lot();

    @Message("投标人")
    String bidder();

    @Message("投标文件编号")
    String bid();

    @Message("替换的投标文件")
    String supersedes();

    @Message("收到时间")
    String received_at();

    @Message("时间戳")
    String stamped_at();

    @Message("大小")
    String size();

    @Message("{bytes} 字节")
    String bytes(String bytes);

    @Message("加密摘要")
    String digest();

    @Message("公开日志")
    String log();

    @Message("{origin}，第 {index} 条")
    String log_entry(String origin, String index);

    @Message("回执数据摘要")
    String data_digest();

    @Message("核验")
    String verify();

    @Message("扫码打开公共服务平台的核验页面，上传本文件或 receipt.json，逐项核验平台签名、时间戳和公开日志。")
    String verify_text();

    @Message("离线核验：toolbox receipt verify --trust trust {file}")
    String offline(String file);

    @Message("签章")
    String seal();

    @Message("交易平台")
    String platform();

    @Message("回执数据")
    String data();
}
