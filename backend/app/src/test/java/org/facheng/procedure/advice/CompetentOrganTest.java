package org.facheng.procedure.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.procedure.matter.Respondent;
import org.facheng.procedure.matter.Respondent.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetentOrganTest {

    private static final String MINISTRY = "中华人民共和国工业和信息化部";

    private static final MatterContext CONTEXT = MatterContext.receivedBy(MINISTRY, MINISTRY, "工信部");

    @ParameterizedTest
    @CsvSource({
        "某省工业和信息化厅, 某省人民政府",
        "新疆维吾尔自治区工业和信息化厅, 新疆维吾尔自治区人民政府",
        "北京市经济和信息化局, 北京市人民政府",
        "北京市海淀区科学技术和经济信息化局, 北京市海淀区人民政府",
        "广东省深圳市工业和信息化局, 广东省深圳市人民政府",
        "上海市市场监督管理局, 上海市人民政府",
        "上海市城市管理局, 上海市人民政府",
        "江苏省沛县工业和信息化局, 江苏省沛县人民政府",
        "经济和信息化局, 经济和信息化局的本级人民政府",
        "某省税务局, 某省税务局的上一级主管部门",
        "上海海关, 上海海关的上一级主管部门",
        "江苏省司法厅, 江苏省人民政府或者江苏省司法厅的上一级司法行政部门",
        "江苏省邮政管理局,",
    })
    void department_is_under_the_government_of_its_own_level(String name, String organ) {
        assertThat(competent(name, Category.LOCAL_DEPARTMENT)).isEqualTo(organ);
    }

    @ParameterizedTest
    @CsvSource({
        "江苏省人民政府, 江苏省人民政府",
        "上海市人民政府, 上海市人民政府",
        "江苏省南京市人民政府, 江苏省人民政府",
        "深圳市人民政府, 深圳市人民政府的上一级人民政府",
        "江苏省沛县人民政府, 江苏省沛县人民政府的上一级人民政府",
        "江苏省沛县大屯镇人民政府, 江苏省沛县人民政府",
        "重庆市云阳县人民政府, 重庆市人民政府",
        "国家金融监督管理总局江苏监管局, 国家金融监督管理总局江苏监管局的上一级主管部门",
        "国家金融监督管理总局, 国家金融监督管理总局",
        "中国人民银行江苏省分行, 中国人民银行江苏省分行的上一级主管部门",
        "中国证券监督管理委员会江苏监管局, 中国证券监督管理委员会江苏监管局的上一级主管部门",
        "公安部, 公安部",
        "国家税务总局, 国家税务总局",
        "国家税务总局江苏省税务局, 国家税务总局江苏省税务局的上一级主管部门",
        "国家外汇管理局江苏省分局, 国家外汇管理局江苏省分局的上一级主管部门",
        "江苏省市场监督管理局, 江苏省人民政府",
        "国家市场监督管理总局, 国家市场监督管理总局",
        "中华人民共和国财政部, 中华人民共和国财政部",
        "工信部网络安全管理局, 中华人民共和国工业和信息化部",
        "工信部, 中华人民共和国工业和信息化部",
        "上海市通信管理局, 中华人民共和国工业和信息化部",
        "上海市通信管理局互联网管理处, 中华人民共和国工业和信息化部",
        "某电信股份有限公司,",
        "中国某协会,",
    })
    void other_bodies_are_told_apart_by_name(String name, String organ) {
        assertThat(competent(name, Category.OTHER)).isEqualTo(organ);
    }

    private static String competent(String name, Category category) {
        NamedOrgan respondent = NamedOrgan.of(new Respondent(name, category), CONTEXT);
        return CompetentOrgan.of(respondent, CONTEXT).map(CompetentOrgan::name).orElse(null);
    }
}
