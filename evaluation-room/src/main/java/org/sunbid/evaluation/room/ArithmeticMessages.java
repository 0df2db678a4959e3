package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.sunbid.evaluation.method.Step;

/** What the quantities of a method are called. */
@MessageBundle("arithmetic")
public interface ArithmeticMessages {

    @Message("计算过程")
    String title();

    @Message("""
            {#when name}{#is LOWEST_PRICE}评标基准价（最低有效报价）{#is HIGHEST_DROPPED}去掉最高报价{#is LOWEST_DROPPED}去掉最低报价\
            {#is MEAN}有效报价平均值 M{#is LOWERED_CAP}控制价下浮值 A{#is BASE_PRICE}评标基准价 B{#is DEVIATION}偏差率 d\
            {#is PRICE_RATIO}价格分（百分制）{#is PRICE_SCORE}价格得分{#is EVALUATED_PRICE}评审价{#is TOTAL}总得分{#is RANK_DRAWN}抽取后名次{/when}""")
    String step_name(Step.Name name);
}
