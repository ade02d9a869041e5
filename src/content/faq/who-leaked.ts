import { article, cite } from '../source.ts';
import { questionSources } from '../sources/questions-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const whoLeaked: Question = {
  name: { zh: '到底是谁泄露了我的号码？', en: 'Who leaked my number?' },
  summary: {
    zh: '对方知道的那几样，谁同时有？先查问最可疑的一两家。',
    en: 'Who had all that the callers know? Put your questions to the one or two likeliest first.',
  },
  group: 'callers',
  answer: [
    {
      say: {
        text: {
          zh: '听对方还报得出什么（小区、车型、孩子年级、快递单）：谁同时知道这几样，谁就最可疑；给最可疑的一两家写信，问号码从哪来、给了谁。',
          en: 'Listen to what else they know (your estate, your car, your child’s school year, a parcel): whoever knew all of it is the likeliest; write to the one or two likeliest and ask where your number came from and who got it.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '你有知情权，有权查阅、复制自己的信息，法律另有规定的除外（个人信息保护法第 44、45 条）；处理者把信息给别的处理者，应当告知接收方是谁，并取得你的单独同意（第 23 条）。',
          en: 'You have a right to know, and to see and copy your data, unless the law says otherwise (PIPL articles 44 and 45); a handler that passes it to another must tell you who gets it and have your separate consent (article 23).',
        },
        on: [cite(statutes.pipl, article(23, 44, 45))],
      },
    },
    {
      say: {
        text: {
          zh: '有人为此打赢过官司：广州中院判电商平台在 30 日内披露部分信息，(2022)粤01民终3937号。',
          en: 'It has been won in court: Guangzhou’s intermediate court gave a shopping platform 30 days to disclose part of the data, (2022)粤01民终3937号.',
        },
        on: [cite(questionSources['secrss-45201']), cite(questionSources['fazhuwang-20715'])],
      },
    },
    {
      say: {
        text: {
          zh: '一般的公民个人信息，非法获取、出售或者提供 5000 条以上，或者有别的情形，才算刑法上的“情节严重”（刑法第 253 条之一，法释〔2017〕10 号第 5 条）；不够犯罪的，违反国家有关规定出售、提供，或者窃取、用其他方法非法获取个人信息，可以治安处罚（治安管理处罚法第 56 条）。',
          en: 'For citizens’ ordinary personal information it takes 5,000 items or more, illegally obtained, sold or provided, or one of the other listed circumstances, to be “serious” in the Criminal Law’s sense (Criminal Law, article 253-1; 法释〔2017〕10号, article 5); short of a crime, selling or providing personal information against state rules, or stealing or otherwise illegally obtaining it, can bring a public-security penalty (Public Security Administration Punishments Law, article 56).',
        },
        on: [
          cite(statutes['criminal-law'], article('253-1')),
          cite(statutes['personal-information-crimes-interpretation'], article(5)),
          cite(statutes['public-security-punishments-law'], article(56)),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '只有一个号码，多半够不上刑事；证据够就报案。',
          en: 'One number alone is mostly no criminal case; with enough evidence, report it.',
        },
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'find-the-leak' },
    { step: 'carrier', task: 'ask-what-they-hold' },
    { step: 'law', task: 'report-police' },
  ],
  channels: ['report-app', '12377', 'cyberpolice'],
  laws: ['pipl-44-50', 'psl-56', 'crim-253-1'],
};
