/** The page an officer lays a ruler on. `{…}` takes a figure. */
const test = {
  title: '打印版式测试页',
  cross: '距左边 {x} 毫米，距上边 {y} 毫米',
  nudged: '已向右移动 {dx} 毫米、向下移动 {dy} 毫米；负数为向左、向上。',
  say: '量取十字的实际位置，在“打印版式”页面填写偏差。',
  plain: '用普通纸按实际大小打印，不选“适合页面”。然后与证书用纸叠合，对光查看。',
}

export default test
