package org.sunbid.platform.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame and of the parts that all pages are made of. */
@MessageBundle("page")
public interface PageMessages {

    @Message("阳光标")
    String name();

    @Message("公共服务平台")
    String platform_public();

    @Message("交易平台")
    String platform_trading();

    @Message("行政监督平台")
    String platform_supervision();

    @Message("跳到正文")
    String skip();

    @Message("主导航")
    String navigation();

    @Message("菜单")
    String menu();

    @Message("语言")
    String language();

    @Message("服务器时间")
    String server_time();

    @Message("登录")
    String login();

    @Message("退出登录")
    String logout();

    @Message("账号")
    String account();

    @Message("我的账号")
    String my_account();

    @Message("演示环境：时间已压缩，法定的一天在这里只有 {length}。页面上的期限按此计算，不具法律效力。")
    String compressed(String length);

    @Message("一套招标，三个平台，一张网。密封、开标、评标的每一步都可以验证。")
    String motto();

    @Message("开源软件，Apache-2.0 许可")
    String licence();

    @Message("所有时间均为北京时间 (UTC+8)")
    String zone();

    @Message("必填")
    String required();

    @Message("请改正以下内容")
    String correct();

    @Message("未能办理")
    String refused();

    @Message("依据")
    String clause();

    @Message("怎么办")
    String remedy();

    @Message("上一页")
    String previous();

    @Message("下一页")
    String next();

    @Message("第 {page} 页，共 {pages} 页")
    String page_of(int page, int pages);

    @Message("分页")
    String pages();

    @Message("共 {count} 条")
    String count(int count);

    @Message("已完成")
    String step_done();

    @Message("进行中")
    String step_current();

    @Message("未开始")
    String step_ahead();

    @Message("已终止")
    String step_failed();

    @Message("下载表格 (CSV)")
    String csv();

    @Message("数据表")
    String data_table();

    @Message("连接正常")
    String connected();

    @Message("连接中断，正在重连")
    String disconnected();

    @Message("本机时钟与服务器相差 # 秒")
    String clock_right();

    @Message("本机时钟快 # 秒，以服务器时间为准")
    String clock_fast();

    @Message("本机时钟慢 # 秒，以服务器时间为准")
    String clock_slow();

    @Message("打印")
    String print();

    @Message("剩余")
    String remaining();

    @Message("已到期")
    String expired();

    @Message("天")
    String days();

    @Message("元")
    String yuan();

    @Message("返回首页")
    String home();

    @Message("取消")
    String cancel();

    @Message("确认")
    String confirm();

    @Message("此操作不可撤销。")
    String irreversible();

    @Message("提示说明")
    String problem();

    @Message("接口文档 (OpenAPI)")
    String interfaces();

    @Message("跟踪编号")
    String trace();

    @Message("复制")
    String copy();

    @Message("已复制")
    String copied();

    @Message("my.p12 是您的证书和私钥文件，请换成实际的文件名；运行时会询问其密码。")
    String my_key();

    @Message("用本地代理登录")
    String agent_login();

    @Message("用本地代理签名")
    String agent_sign();

    @Message("用本地代理提交解密密钥")
    String agent_release();

    @Message("用本地代理加密")
    String agent_seal();

    @Message("用本地代理加入")
    String agent_join();

    @Message("用本地代理分发份额")
    String agent_deal();

    @Message("用本地代理核对份额并确认")
    String agent_confirm();

    @Message("用本地代理提交部分解密")
    String agent_open();

    @Message("如何启动本地代理")
    String agent_how();

    @Message("本地代理在您的电脑上运行，私钥不离开您的电脑；每次操作前都在其窗口中询问您。")
    String agent_how_text();

    @Message("未找到本地代理。请先按下面的命令启动，再点击按钮。")
    String agent_missing();

    @Message("请在本地代理的窗口中核对此配对码，一致时同意：")
    String agent_compare();

    @Message("请在本地代理的窗口中确认。")
    String agent_asks();

    @Message("本地代理未执行。")
    String agent_refused();

    @Message("已签名，正在进入。")
    String agent_done_login();

    @Message("已签名，签名文件已填入。请提交表单。")
    String agent_done_sign();

    @Message("已加密。请继续检查并递交。")
    String agent_done_seal();

    @Message("解密密钥已提交。")
    String agent_done_release();

    @Message("已提交，正在更新本页。")
    String agent_done_custodian();

    @Message("下载待签内容")
    String step_download();

    @Message("在保存证书的电脑上用工具箱签名，得到 .p7s 文件")
    String step_sign();

    @Message("交回签名文件")
    String step_return();

    @Message("签名文件（.p7s）")
    String signature_file();

    @Message("演示环境")
    String demonstration();

    /** The platform of this id; ids that every network has are told in words. */
    @Message("{#switch id}{#case 'public'}公共服务平台{#case 'trading'}交易平台{#case 'supervision'}行政监督平台{#else}{id}{/switch}")
    String platform(String id);
}
