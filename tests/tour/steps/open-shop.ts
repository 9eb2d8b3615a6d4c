import { at, type OpenStage, takeDesk } from '../tour-stage.ts'

/** The first start: the shop and its people, and the language of the screen. */
export async function openShop(stage: OpenStage): Promise<void> {
  const { app, shop, locale } = stage
  const { desk } = app
  await at(stage, 'reception')
  await app.resize('desk', 1440, 900)
  await desk.setup.fill(shop)
  await takeDesk(stage, 'setup')
  await desk.setup.open()
  await desk.speak(locale)
}
