package org.sunbid.trading.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the registration pages. */
@MessageBundle("registration")
public interface RegistrationMessages {

    @Message("登记为市场主体")
    String title();

    @Message("登记免费，不需审批。证书证明单位身份，签名提交后即时生效。")
    String lead();

    @Message("单位名称（与证书一致）")
    String name();

    @Message("统一社会信用代码")
    String uscc();

    @Message("身份")
    String roles();

    @Message("招标人")
    String tenderee();

    @Message("招标代理机构")
    String agency();

    @Message("投标人")
    String bidder();

    @Message("地址")
    String address();

    @Message("电话")
    String phone();

    @Message("经办人姓名")
    String person();

    @Message("登录名")
    String login_name();

    @Message("小写字母、数字和 . _ - @，3 至 64 个字符")
    String login_name_hint();

    @Message("签名证书（PEM）")
    String signing();

    @Message("加密证书（PEM）")
    String encryption();

    @Message("粘贴以 -----BEGIN CERTIFICATE----- 开头的内容；只需证书，不要提交私钥。")
    String pem_hint();

    @Message("生成登记声明")
    String prepare();

    @Message("签署登记声明")
    String sign_title();

    @Message("声明已按所填内容生成。请签署后在十分钟内交回签名。")
    String sign_lead();

    @Message("提交登记")
    String register();

    @Message("登记完成")
    String done_title();

    @Message("“{name}”已登记，现在可以用证书登录。")
    String done(String name);

    @Message("市场主体")
    String list();

    @Message("名称或代码")
    String search();

    @Message("查找")
    String find();

    @Message("没有找到。")
    String none();

    @Message("状态")
    String state();

    @Message("正常")
    String active();

    @Message("已暂停")
    String suspended();

    @Message("关联单位，不得投标")
    String affiliated();

    @Message("登记于")
    String since();

    @Message("办理")
    String act();

    @Message("原因")
    String reason();

    @Message("暂停")
    String suspend();

    @Message("恢复")
    String reinstate();

    @Message("标为关联单位")
    String affiliate();

    @Message("取消关联")
    String separate();

    @Message("已有工具箱和证书？一条命令即可完成登记，不必填写下面的表格：")
    String by_command();

    @Message("角色为 BIDDER（投标人）、TENDEREE（招标人）、AGENCY（招标代理机构）或 CUSTODIAN（密钥保管人），可用逗号并列。")
    String command_note();

    @Message("填写表格")
    String by_form();

    @Message("单位名称")
    String name_short();

    @Message("密钥保管人")
    String custodian();
}
