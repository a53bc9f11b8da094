/** Villages by what is said of them, in front of their names or without one; lists with their number; sites: invented. */
import { expect, test } from 'vitest';
import type { MentionKind } from '../../utils/model/mention.ts';
import { read } from '../read.ts';

const PLACES: [MentionKind, string, string[]][] = [
  ['place', '到省定贫困村石峰村检查，走访省级示范村李家庄村。', ['石峰村', '李家庄村']],
  ['place', '对东茗乡集体经济薄弱村予以帮扶。', ['东茗乡']],
  ['place', '来到东茗乡金山村和后岱山村，在后岱山村座谈。', ['东茗乡金山村', '后岱山村', '后岱山村']],
  ['place', '走进秦岭山村，来到边远山村，到贫困山村支教。', ['秦岭']],
  ['place', '到任岚河镇后社区面貌一新，新建社区配备了设施。', ['任岚河镇']],
  ['place', '转移南圩、北圩、广寒、河口4村居民。', ['北圩', '广寒', '河口']],
  ['place', '足迹遍及洋桥、黎塘、新圩全县16个乡镇。', ['洋桥', '黎塘', '新圩']],
  ['place', '长寿产业兴旺，打造长寿之乡。', []],
  ['place', '在该乡杨树沟村座谈，该镇石桥村发展产业。', ['杨树沟村', '石桥村']],
  ['place', '推进中以常州创新园、中德（太仓）创新园建设。', ['中以常州创新园', '中德（太仓）创新园']],
  // A river's main stream belongs to no province's name.
  ['place', '黄河干流山东段水质良好。', ['黄河', '山东']],
  ['place', '在黄河三角洲国家级自然保护区，鸟多；访问中东国家。', ['黄河三角洲国家级自然保护区', '中东']],
  ['organisation', '上海江南造船厂交付新船，中国造船厂订单增加。', ['上海江南造船厂']],
  [
    'organisation',
    '岚河网安徽讯（记者何立）\n晋中市第一人民医院西院区启用。',
    ['岚河网', '晋中市第一人民医院西院区'],
  ],
  // Whose reporters sign, in brackets of any kind.
  ['person', '本报讯【新岚河·岚河日报记者马哲 王晓馨】会议召开。', ['马哲', '王晓馨']],
  ['person', '市领导来新调研，县领导来邮视察。', []],
];

test.each(PLACES)('%s: %s', (kind, text, names) => expect(read(text).of(kind)).toEqual(names));
