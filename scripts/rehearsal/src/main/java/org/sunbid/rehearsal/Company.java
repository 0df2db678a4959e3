package org.sunbid.rehearsal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sunbid.sealing.suite.Suite;

/** Everybody who plays: brought in once, then they play in every deal of the run. */
public final class Company {

    private static final List<String> BIDDERS =
            List.of("云南路桥建设集团有限公司", "昆明市政工程有限公司", "贵州黔通建设有限公司", "四川蜀道工程有限公司", "云南城建投资有限公司");
    /** They come where custodians make every bidder seal in one suite, and where many bid. */
    private static final List<String> MORE_BIDDERS =
            List.of("云南滇中实业有限公司", "大理洱海科技有限公司", "曲靖珠源建工有限公司", "玉溪红塔建设有限公司", "遵义赤水建筑有限公司", "四川攀西路桥有限公司");

    private static final List<String> MANAGERS =
            List.of("李建国", "王志强", "张秀英", "刘洋", "陈静", "罗平", "段誉华", "高山", "林晓", "马骏", "梁永");

    /** Bidders of a deal, the one who withdraws included, unless a rehearsal wants more. */
    static final int FEW_BIDDERS = 5;

    private static final List<String> CUSTODIANS = List.of("昆明市明信公证处", "昆明市公共资源交易中心", "昆明市财政局");
    private static final List<String> EXPERTS = List.of(
            "赵明", "钱华", "孙立", "周敏", "吴涛", "郑洁", "冯磊", "陈岩", "褚宁", "卫平", "蒋琳", "沈浩", "韩雪", "杨柳", "朱江", "秦岭", "许诺", "何田");
    private static final List<String> FOR_WORKS =
            List.of("A0802", "A06", "A0802", "A06", "A0802", "A06", "A0802", "A06", "A0802");
    private static final List<String> FOR_GOODS = Collections.nCopies(9, "B05");

    private final Stage stage;
    private final List<DealPlan> plans;
    private final int biddersOfADeal;
    private final Cast cast;
    private final Operators operators;
    private final List<Person> bidders = new ArrayList<>();
    private final List<Person> custodians = new ArrayList<>();
    private final List<Person> experts = new ArrayList<>();
    private final Map<String, String> logIns = new LinkedHashMap<>();
    private final Map<String, Person> principals = new HashMap<>();
    private Visitor tradingOperator;
    private Visitor supervisor;

    /** Those who play these deals, each with so many bidders: five to nine. */
    public Company(Stage stage, List<DealPlan> plans, int biddersOfADeal) {
        this.stage = stage;
        this.plans = List.copyOf(plans);
        this.biddersOfADeal = biddersOfADeal;
        this.cast = new Cast(stage);
        this.operators = new Operators(stage);
    }

    /** Registers, admits and logs in whoever is not there yet. */
    public void gather(Steps steps) {
        steps.act("注册 Registration");
        steps.step("运营人员登录 operators log in with one-time codes", this::operators);
        steps.step("投标人注册 bidders register themselves", this::registerBidders);
        steps.step("招标人、招标代理注册 tenderees and agencies", this::registerPrincipals);
        if (plans.stream().anyMatch(DealPlan::hasCustodians)) {
            steps.step("密钥保管人注册 custodians register", this::registerCustodians);
        }
        steps.step("专家入库 experts apply and are admitted", this::admitExperts);
        steps.step("监督人员 supervisor's account", this::admitSupervisor);
    }

    /** The bidders of this deal; of one suite where custodians keep its key. */
    List<Person> bidders(DealPlan plan) {
        return bidders.stream()
                .filter(bidder -> !plan.hasCustodians() || bidder.credentials().suite() == Suite.GM_1)
                .limit(biddersOfADeal)
                .toList();
    }

    /** Who keeps the key of deals that have one. */
    List<Person> custodians() {
        return List.copyOf(custodians);
    }

    /** The experts of the trading platform's own pool. */
    public List<Person> experts() {
        return List.copyOf(experts);
    }

    /** Logged in at the supervision platform. */
    public Visitor supervisor() {
        return supervisor;
    }

    /** Who runs the trading platform. */
    public Visitor operator() {
        return tradingOperator;
    }

    /** Whom one can log in as, and how. */
    public Map<String, String> logIns() {
        return Map.copyOf(logIns);
    }

    Person tenderee(DealPlan plan) {
        return principals.get(tendereeLogin(plan));
    }

    Person agency(DealPlan plan) {
        return principals.get(agencyLogin(plan));
    }

    private String registerPrincipals() throws IOException, InterruptedException {
        for (DealPlan plan : plans) {
            principal(tendereeLogin(plan), "杨帆", plan.tenderee(), "TENDEREE");
            principal(agencyLogin(plan), "何丽", plan.agency(), "AGENCY");
        }
        return principals.size() + " organisations";
    }

    private void principal(String loginName, String person, String organisation, String role)
            throws IOException, InterruptedException {
        if (!principals.containsKey(loginName)) {
            logIns.put(role.toLowerCase(Locale.ROOT) + " " + organisation, keyOf(loginName));
            principals.put(loginName, cast.organisation(loginName, person, organisation, Suite.GM_1, role));
        }
    }

    private static String tendereeLogin(DealPlan plan) {
        return "tenderee-" + Organisations.uscc(plan.tenderee()).substring(8, 17);
    }

    private static String agencyLogin(DealPlan plan) {
        return "agency-" + Organisations.uscc(plan.agency()).substring(8, 17);
    }

    private String operators() throws Exception {
        Operators.Access access = operators.firstOperator("trading");
        tradingOperator = operators.logIn(stage.trading(), access);
        for (String platform : List.of("trading", "supervision", "public")) {
            logIns.put("operator of " + platform, "data/" + platform + "/first-operator.json");
        }
        return "trading";
    }

    private String registerBidders() throws Exception {
        List<String> names = new ArrayList<>(BIDDERS);
        int ofOtherSuite = plans.stream().anyMatch(DealPlan::hasCustodians) ? BIDDERS.size() / 2 : 0;
        names.addAll(MORE_BIDDERS.subList(0, biddersOfADeal + ofOtherSuite - BIDDERS.size()));
        for (int i = 0; i < names.size(); i++) {
            Suite suite = i % 2 == 0 || i >= BIDDERS.size() ? Suite.GM_1 : Suite.ISO_1;
            String loginName = "bidder-" + (i + 1);
            bidders.add(cast.organisation(loginName, MANAGERS.get(i), names.get(i), suite, "BIDDER"));
            logIns.put("bidder " + names.get(i), keyOf(loginName));
        }
        return bidders.size() + " organisations, GM-1 and ISO-1";
    }

    private String registerCustodians() throws Exception {
        for (int i = 0; i < CUSTODIANS.size(); i++) {
            String loginName = "custodian-" + (i + 1);
            custodians.add(cast.organisation(loginName, "保管人" + (i + 1), CUSTODIANS.get(i), Suite.GM_1, "CUSTODIAN"));
            logIns.put("custodian " + CUSTODIANS.get(i), keyOf(loginName));
        }
        return custodians.size() + " organisations";
    }

    private String admitExperts() throws Exception {
        List<String> specialties = new ArrayList<>(FOR_WORKS);
        if (plans.stream().anyMatch(plan -> plan.category() == DealPlan.Category.GOVERNMENT_PROCUREMENT)) {
            specialties.addAll(FOR_GOODS);
        }
        ExpertPool pool = new ExpertPool(stage, tradingOperator, "530100");
        for (int i = 0; i < specialties.size(); i++) {
            String loginName = "expert-" + (i + 1);
            Person expert = pool.admitted(loginName, EXPERTS.get(i), "云岭大学第" + (i + 1) + "研究所", specialties.get(i));
            experts.add(expert);
            logIns.put("expert " + EXPERTS.get(i), keyOf(loginName));
        }
        return experts.size() + " experts";
    }

    private String admitSupervisor() throws Exception {
        Visitor operator = operators.logIn(stage.supervision(), operators.firstOperator("supervision"));
        Operators.Access access = operators.admitted(
                stage.supervision(),
                operator,
                "supervision",
                Map.of(
                        "loginName", "supervisor",
                        "name", "马超",
                        "organisation", "昆明市发展和改革委员会",
                        "roles", Set.of("SUPERVISOR")));
        supervisor = operators.logIn(stage.supervision(), access);
        logIns.put("supervisor", "data/people/supervision-supervisor.json");
        return "昆明市发展和改革委员会";
    }

    private static String keyOf(String loginName) {
        return "data/people/" + loginName + ".p12";
    }
}
