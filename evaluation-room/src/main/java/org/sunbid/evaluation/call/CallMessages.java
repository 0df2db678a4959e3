package org.sunbid.evaluation.call;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the call. */
@MessageBundle("call")
public interface CallMessages {

    @Message("评标音视频")
    String title();

    @Message("打开音视频窗口")
    String open();

    @Message("音视频在单独的窗口中进行，评审时不中断。没有摄像头或者不进入音视频，不影响评审。")
    String open_note();

    @Message("打开旁听窗口")
    String open_watching();

    @Message("旁听可以看到和听到评标委员会成员，看不到评分。每次旁听都记入评标室记录，并向评标委员会显示。")
    String watching_note();

    @Message("进入后，各地的评标委员会成员可以互相看到和听到。你的声音和画面会被录制，加密后随项目归档。")
    String enter_note();

    @Message("打开摄像头和麦克风并进入")
    String enter();

    @Message("只看只听")
    String enter_silent();

    @Message("开始旁听")
    String watch();

    @Message("麦克风")
    String microphone();

    @Message("摄像头")
    String camera();

    @Message("已开")
    String on();

    @Message("已关")
    String off();

    @Message("离开音视频")
    String leave();

    @Message("回到评标室")
    String to_room();

    @Message("音视频需要浏览器脚本。评审不依赖音视频，可以继续。")
    String no_script();

    @Message("参加者")
    String people();

    @Message("未进入音视频的成员")
    String absent();

    @Message("全体成员都在")
    String nobody_absent();

    @Message("旁听记录")
    String watchings();

    @Message("还没有人旁听。")
    String nobody_watched();

    @Message("进入")
    String came();

    @Message("离开")
    String went();

    @Message("时间")
    String at();

    @Message("旁听者")
    String watcher();

    @Message("情况")
    String what();

    @Message("招标方旁听")
    String role_HOST();

    @Message("监督旁听")
    String role_SUPERVISOR();

    @Message("席位 {seat}")
    String seat(int seat);

    @Message("我")
    String me();

    @Message("正在连接")
    String connecting();

    @Message("已连接")
    String connected();

    @Message("连接中断，正在重连")
    String interrupted();

    @Message("连接失败，正在重试")
    String failed();

    @Message("没有画面")
    String no_picture();

    @Message("未允许使用摄像头或麦克风，可以看和听，评审照常进行")
    String refused();

    @Message("没有可用的摄像头，评审照常进行")
    String missing();

    @Message("正在录制")
    String recording();

    @Message("录制中断，正在重试")
    String recording_broken();

    @Message("与平台的联系中断，正在重连；已建立的画面可能继续")
    String line_lost();

    @Message("已在另一个窗口打开，这里已退出")
    String replaced();

    @Message("登录已结束，请重新登录")
    String logged_out();

    @Message("你不再在这个评标室，音视频已结束")
    String not_allowed();

    @Message("项目暂停或者评标已结束，音视频已结束")
    String stands_still();

    @Message("参加者已满，请稍后再试")
    String full();

    @Message("音视频已结束，请刷新页面重试")
    String ended();
}
