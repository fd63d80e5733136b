/** Kind replies to what people say. The first group may be spoken to anyone: it gives nothing away. */
import type { Objection } from './objections.ts';

export const objectionReplies: readonly Objection[] = [
  {
    id: 'who_are_you',
    label: 'Who are you?',
    audience: 'anyone',
    reply: {
      en: 'That is a fair question. My name is {{agent_name}}. What I have is private, so I first want to be sure that I am speaking with the right person.',
      es: 'Es una pregunta justa. Me llamo {{agent_name}}. Lo que tengo es privado, así que primero quiero asegurarme de que hablo con la persona correcta.',
    },
  },
  {
    id: 'is_this_a_scam',
    label: 'Is this a scam?',
    audience: 'anyone',
    reply: {
      en: 'It is right to be careful. You need not give me anything now. You can call back at {{agency_phone}}, and I will never ask for a full Social Security number.',
      es: 'Hace bien en tener cuidado. No tiene que darme nada ahora. Puede llamar al {{agency_phone}}, y nunca le pediré su número completo de Seguro Social.',
    },
  },
  {
    id: 'how_got_number',
    label: 'How did you get my number?',
    audience: 'anyone',
    reply: {
      en: 'It is the number I was given for {{consumer_name}}. If it is not the right one, tell me and I will take it off my list.',
      es: 'Es el número que me dieron para {{consumer_name}}. Si no es el correcto, dígamelo y lo quitaré de mi lista.',
    },
  },
  {
    id: 'no_time',
    label: 'I have no time',
    audience: 'anyone',
    reply: {
      en: 'I understand. Which day and time would suit you better?',
      es: 'Comprendo. ¿Qué día y a qué hora le vendría mejor?',
    },
  },
  {
    id: 'stop_calling',
    label: 'Stop calling me',
    audience: 'anyone',
    reply: {
      en: 'I understand, and I am sorry for the trouble. I will note it now. You can also tell us in writing.',
      es: 'Comprendo, y disculpe la molestia. Lo anoto ahora mismo. También puede decírnoslo por escrito.',
    },
  },
  {
    id: 'anger',
    label: 'Is angry',
    audience: 'anyone',
    reply: {
      en: 'I hear that this upsets you, and I am sorry. I would like to understand. Would you rather go on now, or another time?',
      es: 'Comprendo que esto le moleste, y lo siento. Quisiera entenderle. ¿Prefiere continuar ahora o en otro momento?',
    },
  },
  {
    id: 'supervisor',
    label: 'Let me speak with your supervisor',
    audience: 'anyone',
    reply: {
      en: 'Of course. I will note what you would like to say and have a supervisor return your call. Which time suits you?',
      es: 'Por supuesto. Anotaré lo que desea decir y pediré que un supervisor le devuelva la llamada. ¿A qué hora le viene bien?',
    },
  },
  {
    id: 'stall',
    label: 'I will pay when I can',
    audience: 'right_party',
    reply: {
      en: 'I appreciate that. What would have to change for it to work, and when might that be? Even a small amount that you are sure of helps more than a large one that worries you.',
      es: 'Se lo agradezco. ¿Qué tendría que cambiar para que fuera posible, y cuándo podría ser? Una cantidad pequeña y segura ayuda más que una grande que le preocupe.',
    },
  },
  {
    id: 'dispute',
    label: 'I do not owe this',
    audience: 'right_party',
    reply: {
      en: 'You have every right to question it. Tell me what you believe is wrong; I will write it down and we will look into it. You can also write to us, as the notice explains.',
      es: 'Usted tiene todo el derecho de cuestionarlo. Dígame qué cree que está mal; lo anotaré y lo revisaremos. También puede escribirnos, como explica el aviso.',
    },
  },
  {
    id: 'prove_it',
    label: 'Prove it',
    audience: 'right_party',
    reply: {
      en: 'Gladly. I will note that you want to see what this is based on, and we will mail it to you. If you ask for it in writing within the period that the notice names, we must answer before we go on.',
      es: 'Con gusto. Anotaré que desea ver en qué se basa esto, y se lo enviaremos por correo. Si lo pide por escrito dentro del plazo que indica el aviso, debemos responderle antes de continuar.',
    },
  },
  {
    id: 'hardship',
    label: 'I cannot afford it',
    audience: 'right_party',
    reply: {
      en: 'Thank you for telling me; that cannot be easy. Food, housing and medicine come first. If you like, we can look at what is left over, and if it is nothing, then it is nothing today.',
      es: 'Gracias por decírmelo; no debe ser fácil. Primero están la comida, la vivienda y las medicinas. Si le parece, veamos qué le queda, y si no queda nada, hoy no será nada.',
    },
  },
  {
    id: 'already_paid',
    label: 'I already paid',
    audience: 'right_party',
    reply: {
      en: 'Thank you for telling me. When, to whom and how was it paid? A copy of the receipt or the statement would help me to clear it up for you.',
      es: 'Gracias por decírmelo. ¿Cuándo, a quién y cómo se pagó? Una copia del recibo o del estado de cuenta me ayudaría a aclararlo.',
    },
  },
  {
    id: 'insurance',
    label: 'Insurance should have paid',
    audience: 'right_party',
    reply: {
      en: 'That may well be. Which insurer was it, and have you had an answer from them? I will note it so that it can be checked.',
      es: 'Es muy posible. ¿Qué aseguradora era, y le han respondido? Lo anotaré para que se pueda revisar.',
    },
  },
  {
    id: 'what_happens',
    label: 'What happens if I do not pay?',
    audience: 'right_party',
    reply: {
      en: 'I will not guess, and I will not frighten you. The balance stays open, and I would rather find something with you that you can manage. What would help?',
      es: 'No voy a adivinar ni a asustarle. El saldo queda pendiente, y prefiero encontrar con usted algo que pueda manejar. ¿Qué le ayudaría?',
    },
  },
];
