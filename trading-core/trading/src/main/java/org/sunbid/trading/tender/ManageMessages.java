package org.sunbid.trading.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what those who run a tender do on its page. */
@MessageBundle("manage")
public interface ManageMessages {

    @Message("办理本项目")
    String title();

    @Message("这是草稿，只有招标人和代理机构可见。上传招标文件，签署后发布。")
    String draft_note();

    @Message("招标文件")
    String file();

    @Message("PDF、JSON、ZIP、XML 或 XLSX；同名文件会被替换。")
    String file_hint();

    @Message("上传")
    String upload();

    @Message("招标文件齐备后签署招标数据。签名在您自己的电脑上完成，改动草稿后须重新签署。")
    String sign_note();

    @Message("提交签名")
    String sign();

    @Message("修改草稿")
    String edit();

    @Message("发布后立即对外公开，不能撤回。")
    String publish_note();

    @Message("发布")
    String publish();

    @Message("澄清或修改")
    String clarify();

    @Message("异议")
    String objections();

    @Message("密钥保管")
    String custody();
}
